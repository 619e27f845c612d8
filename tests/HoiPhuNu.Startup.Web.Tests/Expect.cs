namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>Assertions that name every offender, one a line.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> offenders)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
