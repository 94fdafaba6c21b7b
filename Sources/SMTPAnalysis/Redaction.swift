import SMTPDocuments
import SMTPReply

/// Finds secrets, so that no output shows them: arguments of AUTH, answers to 334, bearer tokens.
package enum Redaction {
    /// What stands in an output where a secret stood.
    package static let mark = "[redacted]"

    /// The secrets in `finding`, in order; empty for most.
    package static func secrets(in finding: Finding, _ window: TextWindow) -> [Place] {
        switch finding {
        case .secret(let place, _):
            let trimmed = trimmed(place, in: window)
            return trimmed.isEmpty || window.bytes(trimmed).isASCIIEqual(to: "*") ? [] : [trimmed]
        case .command(let command, _):
            guard command.verb == .auth, let argument = command.argument else { return [] }
            return initialResponse(in: argument, window).map { [$0] } ?? []
        default: return []
        }
    }

    /// What stands behind the mechanism in the argument of AUTH (RFC 4954 §4); nil where nothing does.
    static func initialResponse(in argument: Place, _ window: TextWindow) -> Place? {
        let bytes = window.bytes(argument)
        var index = 0
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        while index < bytes.count, bytes[index] > 0x20 { index += 1 }
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return nil }
        let found = trimmed((argument.lowerBound + index)..<argument.upperBound, in: window)
        let secret = window.bytes(found)
        return found.isEmpty || secret.isASCIIEqual(to: "=") ? nil : found
    }

    /// `place` without blanks and line ends around it.
    static func trimmed(_ place: Place, in window: TextWindow) -> Place {
        var (lower, upper) = (place.lowerBound, place.upperBound)
        while lower < upper, window[lower] <= 0x20 { lower += 1 }
        while upper > lower, window[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }

    /// What swaks writes for a hidden password (`PROVIDED_BUT_REMOVED`): alone, and behind a NUL at each of the three
    /// positions that a byte can have in Base64. Known by sight, so that nothing needs to be decoded.
    private static let masks: [StaticString] = [
        "UFJPVklERURfQlVUX1JFTU9WRUQ=", "AFBST1ZJREVEX0JVVF9SRU1PVkVE", "BQUk9WSURFRF9CVVRfUkVNT1ZFRA==",
    ]

    private static func endsInMask(_ bytes: Bytes) -> Bool {
        masks.contains { mask in
            let length = mask.utf8CodeUnitCount
            return bytes.count >= length && bytes[(bytes.count - length)..<bytes.count].isASCIIEqual(to: mask)
        }
    }

    /// Whether `bytes` are Base64 of something, not a mask such as `***` or `[redacted]`.
    static func isReadable(_ bytes: Bytes) -> Bool {
        guard bytes.count >= 4, !endsInMask(bytes) else { return false }
        var kinds: UInt64 = 0
        for byte in bytes.buffer {
            guard byte.isBase64 else { return false }
            kinds |= 1 << UInt64(byte & 0x3F)
        }
        return kinds.nonzeroBitCount > 2
    }
}

extension UInt8 {
    /// Whether the byte may stand in Base64, of either alphabet (RFC 4648).
    var isBase64: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x2D, 0x5F: true
        default: false
        }
    }
}

extension Redaction {
    /// Appends the bytes of `place` to `output`, with ``mark`` in the place of each of the secrets (in order of place).
    package static func append(_ place: Place, of window: TextWindow, hiding secrets: [Place], to output: inout [UInt8])
    {
        var index = place.lowerBound
        for secret in secrets where secret.upperBound > index && secret.lowerBound < place.upperBound {
            if secret.lowerBound > index {
                output.append(contentsOf: window.bytes(index..<secret.lowerBound).buffer)
            }
            output.append(contentsOf: mark.utf8)
            index = secret.upperBound
        }
        if index < place.upperBound { output.append(contentsOf: window.bytes(index..<place.upperBound).buffer) }
    }
}
