using Xunit.Abstractions;
using Xunit.Sdk;

namespace HoiPhuNu.Startup.Data.Tests.Providers;

/// <summary>One test case for each database.</summary>
public sealed class DatabaseFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            yield return TestDatabase.WhyNot(kind) is { } reason
                ? new XunitSkippedDataRowTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, reason, [kind])
                : new XunitTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, [kind]);
        }
    }
}
