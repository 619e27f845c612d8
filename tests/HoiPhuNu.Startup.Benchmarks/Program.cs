using HoiPhuNu.Startup.Benchmarks;

// Memory is measured in a process of its own; everything else by BenchmarkDotNet.
if (args is [FileMemory.Verb, ..])
{
    FileMemory.Run(args);
    return;
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(FileMemory).Assembly).Run(args);
