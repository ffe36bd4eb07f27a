using BenchmarkDotNet.Running;
using Lkjip.Publish.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
