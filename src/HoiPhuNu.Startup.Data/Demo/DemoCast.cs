using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>The twelve of <see cref="DemoAccounts"/>, in their order.</summary>
internal sealed class DemoCast
{
    private readonly List<Person> _people;
    private int _next = 100;

    public DemoCast(AppDbContext db, DemoUnits units, DateTime at)
    {
        var taygiang = units.Commune(DemoOpenContest.TayGiang);
        Guid?[] homes =
        [
            units.Central.Id, units.Central.Id, units.Central.Id, units.Central.Id, units.Central.Id, units.Province("14").Id, units.Province("24").Id, taygiang.Id,
            units.Commune(DemoOpenContest.ThanhCong).Id, units.Commune(DemoOpenContest.DongKhe).Id, units.Commune(DemoOpenContest.DongXoai).Id, units.Commune(DemoOpenContest.BuDang).Id,
        ];
        _people = [.. homes.Select((unit, i) => DemoAccounts.PersonOf(db, i + 1, unit, at))];
        db.UnitAppointments.AddRange(
            UnitAppointment.Create(Organizer.Id, units.Central.Id, UnitRole.Organizer, Administrator.Id, at),
            UnitAppointment.Create(SecondOrganizer.Id, units.Central.Id, UnitRole.Organizer, Administrator.Id, at),
            UnitAppointment.Create(Officer.Id, taygiang.Id, UnitRole.Officer, Administrator.Id, at));
    }

    public IReadOnlyList<Person> All => _people;

    public Person Administrator => _people[0];

    public Person Organizer => _people[1];

    public Person SecondOrganizer => _people[2];

    public Person Secretary => _people[3];

    public Person HeadJudge => _people[4];

    public IReadOnlyList<Person> Judges => [_people[5], _people[6]];

    public Person Officer => _people[7];

    public Person Ghen => _people[8];

    public Person Huong => _people[9];

    public Person Suong => _people[10];

    public Person Broi => _people[11];

    /// <summary>Somebody else, without an account; the number of the name goes with it.</summary>
    public (Person Person, int Number) Another(AppDbContext db, Guid? unitId, DateTime at, Random random)
    {
        var number = _next++;
        var person = Person.Create(InventedNames.Of(number), at, InventedNames.Phone(number), unitId: unitId);
        person.Born(new DateOnly(random.Next(1966, 2004), random.Next(1, 13), random.Next(1, 29)));
        db.People.Add(person);
        return (person, number);
    }

    /// <summary>Those who run both contests of the centre.</summary>
    public void Run(AppDbContext db, Contest contest, DateTime at)
    {
        DemoAccounts.Give(db, contest, SecondOrganizer, ContestRole.CoOrganizer, at);
        DemoAccounts.Give(db, contest, Secretary, ContestRole.Secretary, at);
        DemoAccounts.Give(db, contest, HeadJudge, ContestRole.HeadJudge, at);
        foreach (var judge in Judges)
        {
            DemoAccounts.Give(db, contest, judge, ContestRole.Judge, at);
        }
    }
}
