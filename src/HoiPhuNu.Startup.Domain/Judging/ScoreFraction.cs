using System.Globalization;
using System.Numerics;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>
/// An exact score: hundredths of a point as a reduced fraction. A mean of three sheets has no finite decimal,
/// and two entries are tied only when they are exactly equal, so nothing here is ever rounded except <see cref="Shown"/>.
/// </summary>
public sealed class ScoreFraction : IComparable<ScoreFraction>, IEquatable<ScoreFraction>
{
    public static readonly ScoreFraction Zero = new(BigInteger.Zero, BigInteger.One);

    private ScoreFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Always positive; 1 for a whole number of hundredths.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Points with two decimals and a comma, halves rounded up: "71,50".</summary>
    public string Shown
    {
        get
        {
            var hundredths = RoundedHundredths;
            var size = BigInteger.Abs(hundredths);
            var points = (size / 100).ToString(CultureInfo.InvariantCulture);
            var rest = ((int)(size % 100)).ToString("00", CultureInfo.InvariantCulture);
            return (hundredths.Sign < 0 ? "-" : "") + points + "," + rest;
        }
    }

    /// <summary>The nearest whole number of hundredths; a half goes up (towards plus infinity).</summary>
    public BigInteger RoundedHundredths
    {
        get
        {
            var twice = Denominator * 2;
            var quotient = BigInteger.DivRem(Numerator * 2 + Denominator, twice, out var remainder);
            return remainder.Sign < 0 ? quotient - 1 : quotient;
        }
    }

    public static ScoreFraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction needs a denominator other than zero.");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new ScoreFraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote ("21451/3").</summary>
    public static ScoreFraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            throw new FormatException("An exact score is written numerator/denominator.");
        }

        return Of(
            BigInteger.Parse(text.AsSpan(0, slash), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            BigInteger.Parse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    public ScoreFraction Plus(ScoreFraction other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Denominator == other.Denominator
            ? Of(Numerator + other.Numerator, Denominator)
            : Of(Numerator * other.Denominator + other.Numerator * Denominator, Denominator * other.Denominator);
    }

    public int CompareTo(ScoreFraction? other)
    {
        if (other is null)
        {
            return 1;
        }

        return Denominator == other.Denominator
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    public bool Equals(ScoreFraction? other) =>
        other is not null && Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => Equals(obj as ScoreFraction);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The exact value for storing and for the record: "21451/3", a whole number as "7150/1".</summary>
    public override string ToString() =>
        Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    public static bool operator ==(ScoreFraction? left, ScoreFraction? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ScoreFraction? left, ScoreFraction? right) => !(left == right);

    public static bool operator <(ScoreFraction? left, ScoreFraction? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    public static bool operator <=(ScoreFraction? left, ScoreFraction? right) => !(left > right);

    public static bool operator >(ScoreFraction? left, ScoreFraction? right) => left is not null && left.CompareTo(right) > 0;

    public static bool operator >=(ScoreFraction? left, ScoreFraction? right) => !(left < right);
}
