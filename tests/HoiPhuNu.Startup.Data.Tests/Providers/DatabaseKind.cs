namespace HoiPhuNu.Startup.Data.Tests.Providers;

public enum DatabaseKind
{
    /// <summary>Always there: a file of its own for each test.</summary>
    Sqlite,

    /// <summary>Where HPN_TEST_SQLSERVER holds a connection string to an existing empty database.</summary>
    SqlServer,
}
