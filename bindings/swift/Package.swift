// swift-tools-version: 6.0
import PackageDescription

// The engine itself is a library in Rust. In a checkout it is one of the system, which pkg-config finds: `library` builds it
// and says how. For Apple's systems `xcframework` builds a framework beside this file, which is taken when FUNDLY_XCFRAMEWORK
// is set: a manifest is read anew when a variable of the environment changes, not when a file comes. A release knows where its
// framework lies: there `xcframework` puts the address and the checksum in the next line.
let release: (url: String, checksum: String)? = nil

let engine: Target =
    if let release {
        .binaryTarget(name: "FundlyFFI", url: release.url, checksum: release.checksum)
    } else if Context.environment["FUNDLY_XCFRAMEWORK"] != nil {
        .binaryTarget(name: "FundlyFFI", path: "FundlyFFI.xcframework")
    } else {
        .systemLibrary(name: "FundlyFFI", pkgConfig: "fundly")
    }

let package = Package(
    name: "Fundly",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Fundly", targets: ["Fundly"])],
    targets: [
        engine,
        // Written by uniffi, whose code is not ready for Swift 6. Nothing of it is public in `Fundly`.
        .target(name: "FundlyBridge", dependencies: ["FundlyFFI"], swiftSettings: [.swiftLanguageMode(.v5)]),
        .target(name: "Fundly", dependencies: ["FundlyBridge"]),
        .testTarget(name: "FundlyTests", dependencies: ["Fundly"]),
    ]
)
