namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Someone one can sign in as.</summary>
/// <param name="Role">What she does, as printed at start.</param>
/// <param name="Name">Invented.</param>
/// <param name="Login">Phone as typed: 0900 000 001.</param>
public sealed record DemoAccount(string Role, string Name, string Login);
