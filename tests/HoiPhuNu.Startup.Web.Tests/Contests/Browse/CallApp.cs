namespace HoiPhuNu.Startup.Web.Tests.Contests.Browse;

/// <summary>A site with one host unit, whose calls are added as tests go.</summary>
public sealed class CallApp : App
{
    public CallApp() => Calls = new Calls(this);

    public Calls Calls { get; }
}
