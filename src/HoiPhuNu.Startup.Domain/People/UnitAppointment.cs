using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

/// <summary>A person holds a role in a unit until it is revoked; read at every request, so revoking works at the next one.</summary>
public sealed class UnitAppointment : AggregateRoot
{
    private UnitAppointment()
    {
    }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    public UnitRole Role { get; private set; }

    public DateTime AppointedAt { get; private set; }

    public Guid? AppointedById { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public static UnitAppointment Create(Guid personId, Guid unitId, UnitRole role, Guid? byId, DateTime now)
    {
        var made = new UnitAppointment { PersonId = personId, UnitId = unitId, Role = role, AppointedById = byId, AppointedAt = now };
        made.Raise(new UnitRoleGiven(personId, byId, now, unitId, role));
        return made;
    }

    /// <param name="role">To be given.</param>
    /// <param name="held">What she holds in the unit now.</param>
    /// <param name="unitEnded">The unit is no longer valid.</param>
    public static Refusal? WhyCannotAppoint(UnitRole role, IReadOnlyCollection<UnitRole> held, bool unitEnded)
    {
        ArgumentNullException.ThrowIfNull(held);
        return unitEnded ? PeopleRefusals.UnitEnded : held.Contains(role) ? PeopleRefusals.AlreadyAppointed : null;
    }

    public Refusal? Revoke(Guid byId, DateTime now)
    {
        if (RevokedAt is not null)
        {
            return PeopleRefusals.AlreadyRevoked;
        }

        RevokedAt = now;
        Raise(new UnitRoleRevoked(PersonId, byId, now, UnitId, Role));
        return null;
    }
}
