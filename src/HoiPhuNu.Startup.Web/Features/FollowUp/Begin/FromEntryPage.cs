using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

public sealed class FromEntryPage : ProjectFormPage
{
    public required EntrySource Entry { get; init; }
}
