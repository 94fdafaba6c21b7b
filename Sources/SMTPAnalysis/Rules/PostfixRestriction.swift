import SMTPReply

/// A Postfix restriction and what it sends when it refuses (smtpd_check.c of Postfix 3.10).
package struct PostfixRestriction: Hashable, Sendable {
    package let name: String
    /// The reply code unless a parameter says otherwise; the parameter, where one does.
    package let code: String
    package let parameter: String
    package let enhanced: String
    package let text: String

    /// The restriction of that name; `check_…_access` and the `reject_rhsbl_…` family by their beginning.
    package static func named(_ name: Bytes) -> PostfixRestriction? {
        guard name.count > 4, name.count < 64 else { return nil }
        let row: String? = table.withUTF8Buffer { buffer in
            StaticRows(Bytes(buffer)).first(where: { $0.begins(withField: name) })?.string
                ?? StaticRows(Bytes(buffer)).first(where: { $0.matchesFamily(name) })?.string
        }
        guard let row else { return nil }
        let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 5 else { return nil }
        return PostfixRestriction(
            name: name.string, code: fields[1], parameter: fields[2], enhanced: fields[3], text: fields[4])
    }

    /// name|code|parameter that sets the code|enhanced status code|text. A name that ends in `*` is a family.
    private static let table: StaticString = """
        reject_unauth_destination|554|relay_domains_reject_code|5.7.1|<recipient>: Relay access denied
        defer_unauth_destination|454|relay_domains_reject_code minus 100|4.7.1|<recipient>: Relay access denied
        reject_unknown_client_hostname|450|unknown_client_reject_code|4.7.25|Client host rejected: cannot find your hostname, [address]
        reject_unknown_reverse_client_hostname|450|unknown_client_reject_code|4.7.1|Client host rejected: cannot find your reverse hostname, [address]
        reject_plaintext_session|450|plaintext_reject_code|4.7.1|Session encryption is required
        reject_invalid_helo_hostname|501|invalid_hostname_reject_code|5.5.2|<name>: Helo command rejected: Invalid name
        reject_non_fqdn_helo_hostname|504|non_fqdn_reject_code|5.5.2|<name>: Helo command rejected: need fully-qualified hostname
        reject_unknown_helo_hostname|450|unknown_hostname_reject_code|4.7.1|<name>: Helo command rejected: Host not found
        reject_non_fqdn_sender|504|non_fqdn_reject_code|5.5.2|<sender>: Sender address rejected: need fully-qualified address
        reject_non_fqdn_recipient|504|non_fqdn_reject_code|5.5.2|<recipient>: Recipient address rejected: need fully-qualified address
        reject_unknown_sender_domain|450|unknown_address_reject_code|4.1.8|<sender>: Sender address rejected: Domain not found
        reject_unknown_recipient_domain|450|unknown_address_reject_code|4.1.2|<recipient>: Recipient address rejected: Domain not found
        reject_unlisted_recipient|550|unknown_local_recipient_reject_code|5.1.1|<recipient>: Recipient address rejected: User unknown
        reject_unlisted_sender|550|unknown_local_recipient_reject_code|5.1.0|<sender>: Sender address rejected: User unknown
        reject_unverified_recipient|450|unverified_recipient_reject_code|4.1.1|<recipient>: Recipient address rejected: undeliverable address
        reject_unverified_sender|450|unverified_sender_reject_code|4.1.7|<sender>: Sender address rejected: undeliverable address
        reject_rbl_client|554|maps_rbl_reject_code|5.7.1|Service unavailable; Client host [address] blocked using list
        reject_rhsbl_*|554|maps_rbl_reject_code|5.7.1|Service unavailable; domain blocked using list
        reject_unauth_pipelining|503||5.5.0|Improper use of SMTP command pipelining
        reject_multi_recipient_bounce|550|multi_recipient_bounce_reject_code|5.5.3|Multi-recipient bounce
        reject_sender_login_mismatch|553||5.7.1|<sender>: Sender address rejected: not owned by user
        reject_authenticated_sender_login_mismatch|553||5.7.1|<sender>: Sender address rejected: not owned by user
        reject_unauthenticated_sender_login_mismatch|553||5.7.1|<sender>: Sender address rejected: not logged in
        reject_known_sender_login_mismatch|553||5.7.1|<sender>: Sender address rejected: not owned by user
        reject|554|reject_code|5.7.1|Access denied
        defer|450|defer_code|4.3.2|Try again later
        defer_if_permit|450||4.7.0|defer_if_permit requested
        defer_if_reject|450||4.7.0|defer_if_reject requested
        check_*|554|access_map_reject_code|5.7.1|Access denied
        """
}

extension Bytes {
    /// Whether the row's first field ends in `*` and `name` begins with what stands before it.
    fileprivate func matchesFamily(_ name: Bytes) -> Bool {
        var length = 0
        while length < count, self[length] != 0x7C { length += 1 }
        guard length > 1, self[length - 1] == 0x2A, name.count >= length else { return false }
        for index in 0..<(length - 1) where self[index] != name[index] { return false }
        return true
    }
}
