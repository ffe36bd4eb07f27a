using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lkjip.Publish.Benchmarks;

if (args is ["prosa"])
{
    ProseShare.Print();
    return;
}

// Within this process: BenchmarkDotNet's own projects know nothing of central package versions.
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(
    args,
    DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
