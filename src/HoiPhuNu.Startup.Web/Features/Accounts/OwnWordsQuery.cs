using HoiPhuNu.Startup.Data.Accounts;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

public static class OwnWordsQuery
{
    /// <summary>What must not stand in her password. The person must be loaded.</summary>
    public static IEnumerable<string?> OwnWords(this Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return [account.Person.FullName, account.UserName, account.PhoneNumber, account.Email, account.Person.Phone, account.Person.Email];
    }
}
