using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

/// <summary>
/// The same cases in every run, so that a check says something about the change and not about chance; with the variable
/// <c>FRESH_CASES=1</c> others each time, to search for what these leave out. A failure names its case.
/// </summary>
internal static class DrawnCases
{
    internal static Config Of(int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        return Environment.GetEnvironmentVariable("FRESH_CASES") is "1"
            ? config
            : config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(939, 2415), FSharpOption<int>.None)));
    }
}
