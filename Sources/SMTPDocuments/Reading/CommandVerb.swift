/// The verb of an SMTP or LMTP command, in capitals. An open set.
package struct CommandVerb: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let ehlo = CommandVerb(rawValue: "EHLO")
    package static let helo = CommandVerb(rawValue: "HELO")
    package static let lhlo = CommandVerb(rawValue: "LHLO")
    package static let mail = CommandVerb(rawValue: "MAIL")
    package static let rcpt = CommandVerb(rawValue: "RCPT")
    package static let data = CommandVerb(rawValue: "DATA")
    package static let bdat = CommandVerb(rawValue: "BDAT")
    package static let burl = CommandVerb(rawValue: "BURL")
    package static let rset = CommandVerb(rawValue: "RSET")
    package static let noop = CommandVerb(rawValue: "NOOP")
    package static let quit = CommandVerb(rawValue: "QUIT")
    package static let vrfy = CommandVerb(rawValue: "VRFY")
    package static let expn = CommandVerb(rawValue: "EXPN")
    package static let help = CommandVerb(rawValue: "HELP")
    package static let auth = CommandVerb(rawValue: "AUTH")
    package static let startTLS = CommandVerb(rawValue: "STARTTLS")
    package static let etrn = CommandVerb(rawValue: "ETRN")
    package static let xclient = CommandVerb(rawValue: "XCLIENT")
    package static let xforward = CommandVerb(rawValue: "XFORWARD")
    /// Not a verb on the wire: the opening of the connection, answered by the greeting.
    package static let connect = CommandVerb(rawValue: "CONNECT")
    /// Not a verb on the wire: the lone dot that ends the message.
    package static let endOfData = CommandVerb(rawValue: "END-OF-DATA")
}
