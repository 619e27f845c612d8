using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>
/// Holds lines against what stands there: by the record a line names, by its key, and what is left by unit, day and name. What the file has
/// no column for stays as it is, and so does what somebody put right by hand.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="viewer">Whose units.</param>
/// <param name="reader">That read the lines.</param>
/// <param name="lines">All that could be read: what one of them is known by belongs to no other.</param>
/// <param name="overwrite">She says so, also over what was put right by hand.</param>
/// <param name="T">The words.</param>
public sealed class ReturnComparison(AppDbContext db, Viewer viewer, ReturnReader reader, IReadOnlyList<ImportRow> lines, bool overwrite, IStringLocalizer T)
{
    private readonly HashSet<string> _keys = [.. lines.Select(l => l.Key)];

    /// <summary>The line that each record belongs to.</summary>
    private readonly Dictionary<Guid, int> _taken = [];

    public async Task CompareAsync(IReadOnlyList<ImportRow> some, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(some);
        foreach (var row in some)
        {
            row.Forget();
        }

        await FindKnownAsync(some, cancel);
        await FindLikeAsync([.. some.Where(r => r.Outcome == ImportOutcome.Added)], cancel);
        foreach (var row in some.Where(r => r.Outcome == ImportOutcome.Added))
        {
            reader.Check(row, row.Details!);
        }
    }

    private async Task FindKnownAsync(IReadOnlyList<ImportRow> some, CancellationToken cancel)
    {
        var keys = some.Where(r => r.Names is null).Select(r => r.Key).ToArray();
        var byKey = keys.Length == 0 ? [] : await db.ActivityRecords.AsNoTracking().Include(r => r.Programmes).CameBy(keys).ToDictionaryAsync(r => r.ImportKey!, cancel);
        var ids = some.Where(r => r.Names is not null).Select(r => r.Names!.Value).ToArray();
        var byId = ids.Length == 0 ? [] : await db.ActivityRecords.AsNoTracking().VisibleTo(viewer).Include(r => r.Programmes).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        foreach (var row in some)
        {
            if ((row.Names is { } id ? byId.GetValueOrDefault(id) : byKey.GetValueOrDefault(row.Key)) is { } record)
            {
                Hold(row, record);
            }
            else if (row.Names is not null)
            {
                reader.Fault(row, ImportColumn.LineCode, T["Không có bản ghi mang mã dòng này trong phạm vi của chị. Là việc mới thì để trống mã dòng."]);
            }
        }
    }

    private void Hold(ImportRow row, ActivityRecord record)
    {
        var home = reader.Units.ById(record.UnitId);
        row.RecordId = home is null ? null : record.Id;
        if (!Take(row, record))
        {
            return;
        }

        if (record.RemovedAt is { } removed)
        {
            row.Skip(T["Bản ghi của dòng này đã bỏ khỏi số liệu ngày {0}. Dòng không được ghi lại.", Moments.Date(removed)]);
        }
        else if (record.UnitId != row.Unit!.Id)
        {
            row.Skip(T["Bản ghi của dòng này nay thuộc {0}. Dòng không được ghi; muốn chuyển đơn vị thì sửa trong trang bản ghi.", home?.Name ?? T["đơn vị khác"].Value]);
        }
        else if (row.LineCode.Length > 0 && record.IsByHand && IsOther(row.Details!, record))
        {
            // Asking for another code here would make a second record of the same thing.
            row.Skip(T["Bản ghi mang mã dòng này đã được sửa trên trang, nay là “{0}” ngày {1}. Dòng không được ghi; cần đổi thì sửa trong trang bản ghi.", record.Title, Moments.Date(record.On)]);
        }
        else if (row.LineCode.Length > 0 && IsOther(row.Details!, record))
        {
            reader.Fault(row, ImportColumn.LineCode, T["Mã dòng {0} đã dùng cho “{1}” ngày {2}. Việc khác thì ghi mã khác.", row.LineCode, record.Title, Moments.Date(record.On)]);
        }
        else if (Fill(row, record))
        {
            row.Outcome = ReturnChanges.IsSame(row.Before!, row.After!) ? ImportOutcome.Same : ImportOutcome.Changed;
            row.IsByHand = row.Outcome == ImportOutcome.Changed && record.IsByHand;
            if (row.IsByHand && !overwrite)
            {
                row.Skip(T["Bản ghi này đã được gõ, sửa hoặc điểm danh trên trang. Dòng không được ghi, trừ khi chị đánh dấu “Ghi đè”."]);
            }
        }
    }

    /// <summary>What stands there under another key, or was typed: a second one would count twice.</summary>
    private async Task FindLikeAsync(IReadOnlyList<ImportRow> left, CancellationToken cancel)
    {
        if (left.Count == 0)
        {
            return;
        }

        var units = left.Select(r => r.Unit!.Id).Distinct().ToArray();
        var titles = left.Select(r => VietnameseText.Fold(r.Details!.Title)).Distinct().ToArray();
        var standing = await db.ActivityRecords.AsNoTracking().Include(r => r.Programmes).CalledSo(units, left.Min(r => r.Details!.On), left.Max(r => r.Details!.On), titles).ToListAsync(cancel);
        var like = standing.Where(r => r.ImportKey is null || !_keys.Contains(r.ImportKey)).ToLookup(r => (r.UnitId, r.Kind, r.Topic, r.On, r.TitleFolded));
        foreach (var row in left)
        {
            var d = row.Details!;
            var records = like[(row.Unit!.Id, d.Kind, d.Topic, d.On, VietnameseText.Fold(d.Title))].Where(r => (!_taken.TryGetValue(r.Id, out var line) || line == row.Number) && !(ImportKeys.IsCoded(row.Key) && ImportKeys.IsCodedIn(r.ImportKey, r.UnitId))).ToList();
            if ((records.Find(r => ReturnChanges.IsSame(ReturnChanges.Of(r), Filled(row, r))) ?? records.FirstOrDefault()) is { } record)
            {
                HoldLike(row, record);
            }
        }
    }

    private void HoldLike(ImportRow row, ActivityRecord record)
    {
        row.RecordId = record.Id;
        if (!Take(row, record) || !Fill(row, record))
        {
            return;
        }

        if (!ReturnChanges.IsSame(row.Before!, row.After!))
        {
            row.Skip(T["Đã có bản ghi cùng tên, cùng ngày nhưng con số khác. Dòng không được ghi, để khỏi đếm hai lần. Sửa trong trang bản ghi; nếu là việc khác thì đặt tên khác."]);
            return;
        }

        // Its code makes the line known from now on, should its name or day be put right in the file. What was typed stays typed, and what
        // was moved or put right by hand stays known by what it came with.
        var isCoded = !record.IsByHand && ImportKeys.IsCoded(row.Key) && record.ImportKey == ImportKeys.Of(record.UnitId, "", ReturnChanges.Of(record));
        row.KeyAfter = isCoded ? row.Key : record.ImportKey;
        row.Outcome = isCoded ? ImportOutcome.Changed : ImportOutcome.Same;
    }

    private bool Take(ImportRow row, ActivityRecord record)
    {
        if (_taken.TryAdd(record.Id, row.Number) || _taken[record.Id] == row.Number)
        {
            return true;
        }

        row.Fail(new ImportFault("", "", T["Cùng một bản ghi với dòng {0}. Xóa một dòng.", _taken[record.Id]]));
        return false;
    }

    private bool Fill(ImportRow row, ActivityRecord record)
    {
        (row.Before, row.After) = (ReturnChanges.Of(record), Filled(row, record));
        (row.KeyBefore, row.KeyAfter) = (record.ImportKey, record.ImportKey);
        var said = row.Details!.Numbers;
        row.RollWins = record.HasRollCall && (Differs(RecordField.Turns, said.Turns == said.People ? record.Turns : said.Turns, record.Turns) || Differs(RecordField.People, said.People, record.People) || Differs(RecordField.Women, said.Women, record.Women));
        return reader.Check(row, row.After);
    }

    private bool Differs(RecordField field, int? said, int? listed) => reader.Layout.Has(field) && said != listed;

    /// <summary>What the line says, and of the rest what stands there.</summary>
    private RecordDetails Filled(ImportRow row, ActivityRecord record)
    {
        var (layout, d, said, was) = (reader.Layout, row.Details!, row.Details!.Numbers, record.Numbers);
        int? Int(RecordField field, int? now, int? before) => layout.Has(field) ? now : before;
        var numbers = new RecordNumbers
        {
            Count = Int(RecordField.Count, said.Count, was.Count),
            Turns = record.HasRollCall ? was.Turns : layout.Has(RecordField.Turns) ? said.Turns : Records.RecordForm.HasSessions(d.Kind) && was.Turns == was.People ? Int(RecordField.People, said.People, was.People) : was.Turns,
            People = record.HasRollCall ? was.People : Int(RecordField.People, said.People, was.People),
            Women = record.HasRollCall ? was.Women : Int(RecordField.Women, said.Women, was.Women),
            Minority = Int(RecordField.Minority, said.Minority, was.Minority),
            FemaleHeaded = Int(RecordField.FemaleHeaded, said.FemaleHeaded, was.FemaleHeaded),
            Poor = Int(RecordField.Poor, said.Poor, was.Poor),
            NearPoor = Int(RecordField.NearPoor, said.NearPoor, was.NearPoor),
            Disabled = Int(RecordField.Disabled, said.Disabled, was.Disabled),
            Members = Int(RecordField.Members, said.Members, was.Members),
            WomenMembers = Int(RecordField.WomenMembers, said.WomenMembers, was.WomenMembers),
            Workers = Int(RecordField.Workers, said.Workers, was.Workers),
            WomenWorkers = Int(RecordField.WomenWorkers, said.WomenWorkers, was.WomenWorkers),
            Amount = layout.Has(RecordField.Amount) ? said.Amount : was.Amount,
            Whole = layout.Has(RecordField.Whole) ? said.Whole : was.Whole,
            Quantity = layout.Has(RecordField.Quantity) ? said.Quantity : was.Quantity,
            QuantityUnit = layout.Has(ImportColumn.QuantityUnit) ? said.QuantityUnit : was.QuantityUnit,
        };
        return d with
        {
            // Who has a list has been: a plan read in again does not undo that.
            State = layout.Has(ImportColumn.State) && !(record.HasRollCall && d.State is RecordState.Planned or RecordState.Expected) ? d.State : record.State,
            Until = layout.Has(ImportColumn.Until) ? d.Until : record.Until,
            Place = layout.Has(ImportColumn.Place) ? d.Place : record.Place,
            Partner = layout.Has(ImportColumn.Partner) ? d.Partner : record.Partner,
            Note = layout.Has(ImportColumn.Note) ? d.Note : record.Note,
            Numbers = numbers,
            ProgrammeIds = layout.Has(ImportColumn.Programmes) ? d.ProgrammeIds : [.. record.Programmes.Select(p => p.ProgrammeId)],
        };
    }

    /// <summary>A code used again for something else: next month's line one is not this month's. What was done stays in its month; plans move.</summary>
    private static bool IsOther(RecordDetails line, ActivityRecord record) =>
        line.Kind != record.Kind
        || line.On.Year != record.On.Year
        || (line.On.Month != record.On.Month && record.State is RecordState.Reached or RecordState.Recognised)
        || (VietnameseText.Fold(line.Title) != record.TitleFolded && (line.On != record.On || line.Topic != record.Topic));
}
