import SMTPDocuments
import SMTPReply

/// Words in a reply's text that several rules look for, found in one pass.
struct TextMarks: Sendable {
    /// What a word tells. The raw value is its place in ``places``.
    enum Kind: Int, Sendable, CaseIterable {
        /// A fault that does not pass by itself.
        case permanent
        /// A limit on how fast mail is sent.
        case rate
        /// A refusal by policy or block list.
        case policy
        /// The domain of a block list.
        case list
        /// The domain of a block list that was shut down.
        case deadList
        /// A provider's own token.
        case token
        /// Words of greylisting and call-backs, which excuse a temporary refusal.
        case waiting
        /// An error number of the operating system.
        case errno
    }

    /// The first place of each kind; empty where there is none.
    private var places = SIMD16<Int32>(repeating: 0)

    /// Reads the text of `reply`.
    init(_ reply: FoundReply, in window: TextWindow) {
        for line in reply.lines {
            scan(window.bytes(line.textRange), at: max(line.textRange.lowerBound, -window.before.count))
        }
    }

    /// Reads `bytes`, which stand at `origin`.
    init(_ bytes: Bytes, at origin: Int) { scan(bytes, at: origin) }

    /// The first place of `kind`.
    subscript(kind: Kind) -> Place? {
        let index = kind.rawValue * 2
        let (lower, upper) = (Int(places[index]), Int(places[index + 1]))
        return upper > lower ? lower..<upper : nil
    }

    private mutating func scan(_ bytes: Bytes, at origin: Int) {
        let needles = Self.needles
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if needles.begins(byte) {
                needles.forEach(at: index, in: bytes) { take($0, bytes, at: index, origin) }
            }
            index &+= 1
            // Within a word no needle begins with a letter or digit.
            if byte.isLetterOrDigit { index = bytes.wordEnd(from: index) }
        }
    }

    private mutating func take(_ needle: MarkNeedle, _ bytes: Bytes, at index: Int, _ origin: Int) {
        let slot = needle.kind.rawValue * 2
        guard places[slot + 1] <= places[slot] else { return }
        places[slot] = Int32(clamping: origin + index)
        places[slot + 1] = Int32(clamping: origin + index + needle.length(in: bytes, at: index))
    }

    private static let needles = MarkNeedles(words)

    static let words: [(Kind, [StaticString])] = [
        (
            .permanent,
            [
                "user unknown", "unknown user", "no such user", "no such recipient", "no such mailbox",
                "does not exist",
                "relay access denied", "relaying denied", "relay not permitted", "mailbox not found",
                "recipient not found",
            ]
        ),
        (
            .rate,
            [
                "rate limit", "ratelimit", "frequency limited", "too many messages", "too many connections",
                "too many mails",
                "daily limit", "sending limit", "hourly limit", "exceeded the rate", "too fast", "too quickly",
                "throttl",
                "message limit", "daily user sending", "connection limit",
            ]
        ),
        (
            .policy,
            [
                "blocked", "blacklisted", "blocklisted", "blacklist", "blocklist", "block list", "reputation", "spam",
                "policy", "dnsbl", "rbl", "dmarc", "spf",
            ]
        ),
        (
            .list,
            [
                "zen.spamhaus.org", "sbl.spamhaus.org", "xbl.spamhaus.org", "pbl.spamhaus.org", "dbl.spamhaus.org",
                "spamhaus.org", "www.spamhaus.org", "b.barracudacentral.org", "barracudacentral.org", "bl.spamcop.net",
                "spamcop.net", "www.spamcop.net", "dnsbl-1.uceprotect.net", "uceprotect.net", "multi.surbl.org",
                "surbl.org", "uribl.com", "psbl.org", "bl.mailspike.net", "ix.dnsbl.manitu.net", "dnsbl.dronebl.org",
                "truncate.gbudb.net", "hostkarma.junkemailfilter.com", "cbl.abuseat.org", "check.spamhaus.org",
            ]
        ),
        (
            .deadList,
            ["dnsbl.sorbs.net", "sorbs.net", "njabl.org", "dnsbl.njabl.org", "ahbl.org", "dnsbl.ahbl.org", "ordb.org"]
        ),
        (
            .token,
            [
                "[tss0", "[tss1", "[ts0", "[bl2", "[ipts0", "[ph01", "[cs01", "rtr:", "hvu:b", "dyn:t", "aup#", "ofr_",
                "ib007", "ib10", "ib11", "ib212", "ib50", "ib51", "ib60", "ou-00", "s3140", "s3150", "as(4200",
            ]
        ),
        (
            .waiting,
            [
                "greylist", "graylist", "grey-list", "try again", "retry", "verif", "callout", "call-out", "temporar",
                "later",
                "lookup fail", "defer", "soft",
            ]
        ),
        (.errno, ["(111)", "(110)", "(101)", "(113)", "(104)", "error code 10060", "error code 10061"]),
    ]
}
