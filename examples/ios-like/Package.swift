// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "ios-like",
    platforms: [.iOS(.v17), .macOS(.v14)],
    dependencies: [.package(name: "Fundly", path: "../../bindings/swift")],
    targets: [
        .target(name: "Screens", dependencies: [.product(name: "Fundly", package: "Fundly")]),
        .executableTarget(name: "ForgeApp", dependencies: ["Screens"]),
        .testTarget(name: "ScreensTests", dependencies: ["Screens"]),
    ]
)
