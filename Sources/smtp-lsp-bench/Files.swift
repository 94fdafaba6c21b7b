#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads whole files; an empty array where that fails.
enum Files {
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while true {
            let old = bytes.count
            let block = 1 << 20
            bytes.append(contentsOf: repeatElement(0, count: block))
            let count = bytes.withUnsafeMutableBytes { fread($0.baseAddress?.advanced(by: old), 1, block, file) }
            bytes.removeLast(block - count)
            if count == 0 { return bytes }
        }
    }
}
