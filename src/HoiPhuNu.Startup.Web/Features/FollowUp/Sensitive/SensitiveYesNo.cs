namespace HoiPhuNu.Startup.Web.Features.FollowUp.Sensitive;

/// <summary>Not answered is neither.</summary>
public enum SensitiveYesNo
{
    Yes = 1,
    No = 2,
}
