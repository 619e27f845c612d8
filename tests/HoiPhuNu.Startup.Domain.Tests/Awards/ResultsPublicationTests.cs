using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Awards;

public sealed class ResultsPublicationTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Contest = Guid.CreateVersion7();
    private static readonly Guid Preparer = Guid.CreateVersion7();
    private static readonly Guid Approver = Guid.CreateVersion7();
    private static readonly ResultsFacts Facts = new() { ContestTitle = "Cuộc thi thử", HostUnitName = "Tỉnh Cao Bằng", Received = 3, InLastRound = 2, SheetsAssigned = 6, SheetsSigned = 5, SheetsRecused = 1 };

    private static ResultsPublication Prepared(string title = "Miến dong")
    {
        var id = Guid.CreateVersion7();
        return ResultsPublication.Prepare(Contest, 1, Facts, "", [Row(id, "PNKN26-AAAA-AA", title, 1)], [], Preparer, Now, id);
    }

    private static ResultRow Row(Guid publication, string code, string title, int rank) =>
        new(publication) { EntryId = Guid.Parse("0199aaaa-0000-7000-8000-000000000001"), EntryCode = code, Title = title, Rank = rank, Score = 71_50, AwardName = "Giải Nhất" };

    [Fact]
    public void Another_person_approves_the_same_snapshot()
    {
        var publication = Prepared();
        Assert.Null(publication.Approve(Approver, publication.SnapshotHash, Now.AddHours(1)));
        Assert.Equal(PublicationStatus.Published, publication.Status);
        Assert.Equal(Approver, publication.ApprovedById);
        Assert.Single(((IRaiseEvents)publication).Events.OfType<ResultsPublished>());
    }

    [Fact]
    public void Nobody_approves_her_own_list()
    {
        var publication = Prepared();
        Assert.Equal(AwardRefusals.NeedsSecondApprover, publication.Approve(Preparer, publication.SnapshotHash, Now));
        Assert.Equal(PublicationStatus.Prepared, publication.Status);
    }

    [Fact]
    public void A_changed_snapshot_is_not_approved() =>
        Assert.Equal(AwardRefusals.SnapshotChanged, Prepared().Approve(Approver, Prepared("Miến khác").SnapshotHash, Now));

    [Fact]
    public void A_preparation_lasts_three_days_to_the_second()
    {
        var publication = Prepared();
        Assert.Equal(AwardRefusals.PreparationExpired, publication.WhyCannotApprove(Approver, publication.SnapshotHash, Now.AddHours(72).AddSeconds(1)));
        Assert.Null(publication.WhyCannotApprove(Approver, publication.SnapshotHash, Now.AddHours(72)));
    }

    [Fact]
    public void What_is_published_is_neither_approved_again_nor_taken_back()
    {
        var publication = Prepared();
        publication.Approve(Approver, publication.SnapshotHash, Now);
        Assert.Equal(AwardRefusals.AlreadyPublished, publication.Approve(Guid.CreateVersion7(), publication.SnapshotHash, Now));
        Assert.Equal(AwardRefusals.AlreadyPublished, publication.Void("Sai", Approver, Now));
    }

    [Fact]
    public void Sending_back_needs_a_reason_and_ends_it()
    {
        var publication = Prepared();
        Assert.Equal(AwardRefusals.ReasonMissing, publication.Void(" ", Approver, Now));
        Assert.Null(publication.Void("Thiếu chữ ký ở biên bản", Approver, Now));
        Assert.Equal(AwardRefusals.PreparationVoided, publication.Approve(Approver, publication.SnapshotHash, Now));
        Assert.Equal(AwardRefusals.PreparationVoided, publication.Void("Nữa", Approver, Now));
    }

    [Fact]
    public void The_hash_sees_every_field_and_no_order()
    {
        var id = Guid.CreateVersion7();
        ResultRow a = Row(id, "PNKN26-AAAA-AA", "Miến dong", 1), b = Row(id, "PNKN26-BBBB-BB", "Thạch đen", 2);
        var hash = ResultsSnapshot.Hash(Facts, "", [a, b], []);
        Assert.Equal(hash, ResultsSnapshot.Hash(Facts, "", [b, a], []));
        Assert.NotEqual(hash, ResultsSnapshot.Hash(Facts, "Lời", [a, b], []));
        Assert.NotEqual(hash, ResultsSnapshot.Hash(Facts with { SheetsSigned = 4 }, "", [a, b], []));
        Assert.NotEqual(hash, ResultsSnapshot.Hash(Facts, "", [a], []));

        // Every property of a row but the ones that only point to where it stands.
        var seen = typeof(ResultRow).GetProperties().Where(p => p.CanWrite && p.Name is not (nameof(ResultRow.Id) or nameof(ResultRow.PublicationId) or nameof(ResultRow.TrackId))).ToList();
        Assert.All(seen, property =>
        {
            var changed = Row(id, "PNKN26-AAAA-AA", "Miến dong", 1);
            property.SetValue(changed, Other(property.GetValue(changed), property.PropertyType));
            Assert.True(ResultsSnapshot.Hash(Facts, "", [a], []) != ResultsSnapshot.Hash(Facts, "", [changed], []), property.Name);
        });
    }

    [Fact]
    public void Lengths_part_fields_that_run_together()
    {
        var id = Guid.CreateVersion7();
        ResultRow a = new(id) { EntryCode = "AB", Title = "C" }, b = new(id) { EntryCode = "A", Title = "BC" };
        Assert.NotEqual(ResultsSnapshot.Hash(Facts, "", [a], []), ResultsSnapshot.Hash(Facts, "", [b], []));
    }

    private static object Other(object? value, Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name switch
    {
        nameof(String) => value + "x",
        nameof(Int32) => (int?)value + 1 ?? 7,
        nameof(Int64) => (long?)value + 1 ?? 7L,
        _ => Guid.CreateVersion7(),
    };
}
