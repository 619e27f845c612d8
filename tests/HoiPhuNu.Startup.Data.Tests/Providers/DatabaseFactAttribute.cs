using Xunit.Sdk;

namespace HoiPhuNu.Startup.Data.Tests.Providers;

/// <summary>Runs the test, which takes a <see cref="DatabaseKind"/>, once on each database; one that is not configured is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("HoiPhuNu.Startup.Data.Tests.Providers.DatabaseFactDiscoverer", "HoiPhuNu.Startup.Data.Tests")]
public sealed class DatabaseFactAttribute : FactAttribute;
