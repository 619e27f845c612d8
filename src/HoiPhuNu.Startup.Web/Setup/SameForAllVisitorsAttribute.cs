namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Pages that are the same for everybody who is not signed in: a browser or a cache on the way may keep them for a minute. They carry no
/// form with a token; one that does is not kept (<see cref="VisitorCaching"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForAllVisitorsAttribute : Attribute;
