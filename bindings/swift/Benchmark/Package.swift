// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Benchmark",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Fundly", path: "..")],
    targets: [
        .executableTarget(name: "Benchmark", dependencies: [.product(name: "Fundly", package: "Fundly")])
    ]
)
