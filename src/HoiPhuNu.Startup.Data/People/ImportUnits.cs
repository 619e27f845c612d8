using System.Text.Json;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.People;

/// <summary>
/// Reads the state's list of provinces and communes: adds what is new, renames and moves what changed, all or nothing. The code says
/// which is which, so the same file a second time changes nothing.
/// </summary>
public sealed class ImportUnits(AppDbContext db, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    /// <param name="file">JSON: [{ Code, FullName, Wards: [{ Code, FullName, ProvinceCode }] }]</param>
    /// <param name="endMissing">Ends units that carry an administrative code and are no longer in the file.</param>
    /// <param name="cancel">Stops before anything is kept.</param>
    public async Task<UnitFigures> RunAsync(Stream file, bool endMissing, CancellationToken cancel)
    {
        List<UnitFileProvince?> read;
        try
        {
            read = await JsonSerializer.DeserializeAsync<List<UnitFileProvince?>>(file, Json, cancel) ?? [];
        }
        catch (JsonException error)
        {
            return UnitFigures.Refused(0, 0, [$"Dòng {(error.LineNumber ?? 0) + 1} không đọc được: tệp cần là một danh sách JSON [{{ \"Code\": \"04\", \"FullName\": \"Tỉnh …\", \"Wards\": [ … ] }}]."]);
        }

        // A hole in a list is a unit without code and name: told as such below.
        var provinces = read.ConvertAll(p => p is null ? new UnitFileProvince(null, null, null) : p with { Wards = [.. (p.Wards ?? []).Select(w => w ?? new UnitFileWard(null, null, null))] });
        var problems = ProblemsOf(provinces).Take(20).ToList();
        var communes = provinces.Sum(p => p.Wards?.Count ?? 0);
        return problems.Count > 0
            ? UnitFigures.Refused(provinces.Count, communes, problems)
            : await db.WriteAsync(token => TakeAsync(provinces, communes, endMissing, token), cancel);
    }

    private static IEnumerable<string> ProblemsOf(List<UnitFileProvince> provinces)
    {
        if (provinces.Count == 0)
        {
            yield return "Tệp không có tỉnh nào.";
        }

        foreach (var twice in provinces.Select(p => p.Code).Concat(provinces.SelectMany(p => p.Wards ?? []).Select(w => w.Code)).Where(c => !string.IsNullOrEmpty(c)).GroupBy(c => c).Where(g => g.Count() > 1))
        {
            yield return $"Mã {twice.Key} có {twice.Count()} lần: mỗi đơn vị một mã.";
        }

        foreach (var province in provinces)
        {
            if (WrongWith(province.Code, province.FullName) is { } wrong)
            {
                yield return wrong;
            }

            foreach (var ward in province.Wards ?? [])
            {
                if (WrongWith(ward.Code, ward.FullName) is { } wrongWard)
                {
                    yield return wrongWard;
                }
                else if (ward.ProvinceCode is { Length: > 0 } above && above != province.Code)
                {
                    yield return $"{ward.Code} đứng dưới tỉnh {province.Code} nhưng ghi tỉnh {above}.";
                }
            }
        }
    }

    private static string? WrongWith(string? code, string? name) =>
        string.IsNullOrWhiteSpace(code) || code.Length > UnionUnit.CodeLength || !code.All(char.IsAsciiDigit) ? $"Mã “{code}” (tên “{name}”) không phải là số."
        : VietnameseText.Clean(name).Length is 0 or > UnionUnit.NameLength ? $"{code} thiếu tên, hoặc tên dài quá {UnionUnit.NameLength} chữ."
        : null;

    private static bool IsAdministrative(UnionUnit unit) => unit.Level is UnitLevel.Province or UnitLevel.Commune && unit.Code.All(char.IsAsciiDigit);

    private async Task<UnitFigures> TakeAsync(List<UnitFileProvince> provinces, int communes, bool endMissing, CancellationToken cancel)
    {
        await UnitSeed.ApplyAsync(db, cancel);
        await db.SaveChangesAsync(cancel);
        var units = await db.Units.ToDictionaryAsync(u => u.Code, cancel);
        var run = new Run(units, unit => db.Units.Add(unit));
        foreach (var province in provinces)
        {
            var unit = run.Take(province.Code!, province.FullName!, UnitLevel.Province, units[UnitSeed.Centre]);
            foreach (var ward in province.Wards ?? [])
            {
                run.Take(ward.Code!, ward.FullName!, UnitLevel.Commune, unit);
            }
        }

        var today = VietnamTime.Today(time.GetUtcNow().UtcDateTime);
        var missing = units.Values.Where(u => IsAdministrative(u) && u.ValidTo is null && !run.Seen.Contains(u.Code)).OrderBy(u => u.Code, StringComparer.Ordinal).ToList();
        if (endMissing)
        {
            missing.ForEach(u => u.Close(today, null));
        }

        var ended = endMissing ? missing.Count : 0;
        if (run.Problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return UnitFigures.Refused(provinces.Count, communes, run.Problems);
        }

        if (run.Added + run.Renamed.Count + run.Moved.Count + run.Reopened.Count + ended > 0)
        {
            db.Happened(new UnitsImported(Guid.CreateVersion7(), null, time.GetUtcNow().UtcDateTime, run.Added, run.Renamed.Count, run.Moved.Count, run.Reopened.Count, ended));
        }

        return new UnitFigures(provinces.Count, communes, run.Added, run.Renamed, run.Moved, run.Reopened, [.. missing.Select(u => u.Code)], ended, []);
    }

    private sealed class Run(Dictionary<string, UnionUnit> units, Action<UnionUnit> add)
    {
        public HashSet<string> Seen { get; } = [];

        public int Added { get; private set; }

        public List<string> Renamed { get; } = [];

        public List<string> Moved { get; } = [];

        public List<string> Reopened { get; } = [];

        public List<string> Problems { get; } = [];

        public UnionUnit Take(string code, string fullName, UnitLevel level, UnionUnit parent)
        {
            Seen.Add(code);
            var name = NameOf(fullName);
            if (!units.TryGetValue(code, out var unit))
            {
                units[code] = unit = UnionUnit.Create(code, name, level, parent);
                add(unit);
                Added++;
                return unit;
            }

            if (unit.Level != level)
            {
                Problems.Add($"Mã {code} đã thuộc một đơn vị ở cấp khác.");
                return unit;
            }

            if (unit.Name != name)
            {
                Renamed.Add($"{code}: {unit.Name} → {name}");
                unit.Rename(name);
            }

            if (unit.ParentId != parent.Id)
            {
                Move(unit, parent);
            }

            if (unit.ValidTo is not null)
            {
                Reopened.Add($"{code}: {unit.Name}");
                unit.Reopen();
            }

            return unit;
        }

        /// <summary>The state's list writes "xã" here and "Xã" there.</summary>
        private static string NameOf(string fullName)
        {
            var clean = VietnameseText.Clean(fullName);
            return char.ToUpperInvariant(clean[0]) + clean[1..];
        }

        private void Move(UnionUnit unit, UnionUnit parent)
        {
            var old = unit.Path;
            unit.Move(parent);
            Moved.Add($"{unit.Code}: {old} → {unit.Path}");
            foreach (var below in units.Values.Where(u => u != unit && u.Path.StartsWith(old, StringComparison.Ordinal)))
            {
                below.Follow(old, unit.Path);
            }
        }
    }
}
