using HoiPhuNu.Startup.Web.Features.People.Care;

namespace HoiPhuNu.Startup.Web.Features.Accounts.HandOver;

/// <summary>Shown once, in the answer to the post that made it.</summary>
public sealed record HandedOver(CareOf Contest, string Name, string Link, DateTime ExpiresAt);
