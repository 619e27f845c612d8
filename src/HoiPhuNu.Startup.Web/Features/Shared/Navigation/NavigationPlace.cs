namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <summary>Where in the frame an item stands.</summary>
public enum NavigationPlace
{
    /// <summary>The main line.</summary>
    Main,

    /// <summary>At the right end: who is signed in, or the way to sign in.</summary>
    Account,

    /// <summary>At the foot of every page.</summary>
    Foot,
}
