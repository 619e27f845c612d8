using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <param name="Code">As typed.</param>
/// <param name="Certificate">What the code stands for, if anything.</param>
public sealed record VerifyPage(string Code, HoursCertificate? Certificate = null);
