using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What one of the two thinks of the pair: read by its writer and the coordinators, never by the other.</summary>
public sealed class MentoringRating : AggregateRoot
{
    public const int SessionsBefore = 3;
    public const int CommentLength = 1000;

    private MentoringRating()
    {
    }

    public Guid MentorshipId { get; private set; }

    public PairSide Side { get; private set; }

    public RatingMoment Moment { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Stars { get; private set; }

    public string Comment { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public static Refusal? WhyCannotRate(Mentorship pair, RatingMoment moment, int heldSessions, int stars) =>
        stars is < 1 or > 5 ? MentoringRefusals.StarsOutOfRange
        : moment == RatingMoment.AfterThreeSessions && heldSessions < SessionsBefore ? MentoringRefusals.RatingTooEarly(SessionsBefore)
        : moment == RatingMoment.AtTheEnd && pair.Status != MentorshipStatus.Ended ? MentoringRefusals.PairStillRuns
        : null;

    public static (MentoringRating? Rating, Refusal? Refusal) Give(Mentorship pair, PairSide side, RatingMoment moment, int heldSessions, int stars, string comment, Guid byId, DateTime now)
    {
        if (WhyCannotRate(pair, moment, heldSessions, stars) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new MentoringRating { MentorshipId = pair.Id, Side = side, Moment = moment, Stars = stars, Comment = VietnameseText.CleanLines(comment), ById = byId, At = now };
        made.Raise(new PairRated(made.Id, byId, now, pair.Id, side, moment));
        return (made, null);
    }

    public Refusal? Change(int stars, string comment, Guid byId, DateTime now)
    {
        if (stars is < 1 or > 5)
        {
            return MentoringRefusals.StarsOutOfRange;
        }

        (Stars, Comment, At) = (stars, VietnameseText.CleanLines(comment), now);
        Raise(new PairRated(Id, byId, now, MentorshipId, Side, Moment));
        return null;
    }
}
