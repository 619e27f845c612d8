using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>Role × endpoint, over every endpoint that routing knows.</summary>
public sealed class PermissionTests(PermissionWorld world, ITestOutputHelper output) : IClassFixture<PermissionWorld>
{
    public static TheoryData<string> Contexts => [.. PermissionRows.Contexts];

    [Theory]
    [MemberData(nameof(Contexts))]
    public async Task Every_role_gets_what_the_table_says(string context)
    {
        var known = world.Endpoints();
        var check = new PermissionCheck(world);
        foreach (var row in PermissionRows.Of(context).Where(r => known.Contains(r.ToString())))
        {
            await check.Run(row);
        }

        output.WriteLine($"{context}: {PermissionRows.Of(context).Count()} rows, {check.Cells} cells asked");
        Assert.True(check.Failures.Count == 0, string.Join('\n', check.Failures));
    }

    [Fact]
    public void Every_endpoint_has_a_row_and_every_row_an_endpoint()
    {
        var (withoutRow, withoutEndpoint) = Compare(world.Endpoints(), PermissionRows.All);
        output.WriteLine($"{world.Endpoints().Count} endpoints, {PermissionRows.All.Count} rows");
        Assert.True(withoutEndpoint.Count == 0, "Rows for nothing:\n" + string.Join('\n', withoutEndpoint));
        Assert.True(withoutRow.Count == 0, "Endpoints without a row:\n" + string.Join('\n', withoutRow));
    }

    [Fact]
    public void A_planted_endpoint_without_a_row_and_a_row_left_out_are_found()
    {
        var (withoutRow, _) = Compare([.. world.Endpoints(), "POST /bay/{id}"], PermissionRows.All);
        Assert.Equal(["POST /bay/{id}"], withoutRow);
        (withoutRow, _) = Compare(world.Endpoints(), [.. PermissionRows.All.Where(r => r.ToString() != "GET /ket-qua/{slug}")]);
        Assert.Equal(["GET /ket-qua/{slug}"], withoutRow);
        var (_, withoutEndpoint) = Compare(world.Endpoints(), [.. PermissionRows.All, PermissionRow.Get("/bay/{id}")]);
        Assert.Equal(["GET /bay/{id}"], withoutEndpoint);
    }

    [Fact]
    public async Task A_row_that_promises_too_little_or_too_much_is_found()
    {
        var check = new PermissionCheck(world);
        await check.Run(PermissionRow.Get("/").For(Who.Everyone & ~Who.Judge));
        Assert.Contains("as Judge with own: expected NotFound, got 200", Assert.Single(check.Failures), StringComparison.Ordinal);

        check = new PermissionCheck(world);
        await check.Run(PermissionRow.Get("/quan-tri/thu-di").For(Who.Administrator).HideFromAnonymous());
        Assert.Contains("as Administrator with own: expected LetIn, got 404", Assert.Single(check.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_names_the_wrong_doer_is_found()
    {
        var check = new PermissionCheck(world);
        await check.Run(PermissionRow.Post("/thong-bao/da-doc-het").For(Who.SignedIn).DoneBy(Who.SignedIn & ~Who.Judge));
        Assert.Contains("as Judge with own: expected it refused, got 302", Assert.Single(check.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_world_is_put_back_after_a_post()
    {
        await world.WithDb(async db =>
        {
            db.People.Add(HoiPhuNu.Startup.Domain.People.Person.Create("Người Thừa", world.Now));
            await db.SaveChangesAsync();
        });
        await world.Restore();
        Assert.False(await world.WithDb(db => Task.FromResult(db.People.Any(p => p.FullName == "Người Thừa"))));
    }

    private static (IReadOnlyList<string> WithoutRow, IReadOnlyList<string> WithoutEndpoint) Compare(IReadOnlyList<string> endpoints, IReadOnlyList<PermissionRow> rows)
    {
        var named = rows.Select(r => r.ToString()).ToHashSet(StringComparer.Ordinal);
        return ([.. endpoints.Where(e => !named.Contains(e))], [.. named.Except(endpoints)]);
    }
}
