// swift-tools-version: 6.0
import Foundation
import PackageDescription

// The engine itself is a library in Rust. For Apple's systems it comes as an XCFramework, which `bindings/swift/xcframework`
// builds beside this file; elsewhere it is a library of the system, which pkg-config finds: `bindings/swift/library` builds it
// and says how.
let framework = "FundlyFFI.xcframework"
let built = FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)
let engine: Target =
    built ? .binaryTarget(name: "FundlyFFI", path: framework) : .systemLibrary(name: "FundlyFFI", pkgConfig: "fundly")

let package = Package(
    name: "Fundly",
    platforms: [.iOS(.v15), .macOS(.v12), .tvOS(.v15), .visionOS(.v1)],
    products: [.library(name: "Fundly", targets: ["Fundly"])],
    targets: [
        engine,
        // Written by uniffi, whose code is not ready for Swift 6. Nothing of it is public in `Fundly`.
        .target(name: "FundlyBridge", dependencies: ["FundlyFFI"], swiftSettings: [.swiftLanguageMode(.v5)]),
        .target(name: "Fundly", dependencies: ["FundlyBridge"]),
        .testTarget(name: "FundlyTests", dependencies: ["Fundly"]),
    ]
)
