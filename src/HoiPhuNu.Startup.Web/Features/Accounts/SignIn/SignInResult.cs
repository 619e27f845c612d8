using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <param name="Account">Whose password it was; null when it was refused.</param>
/// <param name="Refusal">The same for a wrong password, an unknown name and an account without a password.</param>
public sealed record SignInResult(Account? Account, Refusal? Refusal);
