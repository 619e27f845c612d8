namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>One try at a secret. <see cref="Wait"/> is null when the check may go on.</summary>
public sealed class SecretAttempt(TimeSpan? wait, Action? takeBack)
{
    public TimeSpan? Wait { get; } = wait;

    /// <summary>It was right: nothing is held against the account or the address.</summary>
    public void Succeeded() => takeBack?.Invoke();
}
