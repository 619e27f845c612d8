using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>A kind of award planned for a contest: "Giải Nhì", two of them, 8.000.000 đồng each, from a sponsor, with a certificate.</summary>
public sealed class Award : AggregateRoot
{
    public const int NameLength = 120;
    public const int InKindLength = 300;
    public const int SponsorLength = 160;
    public const int CertificateLength = 120;
    public const int MaxQuantity = 200;

    private Award()
    {
    }

    public Guid ContestId { get; private set; }

    /// <summary>For one track; null: for each track alike.</summary>
    public Guid? TrackId { get; private set; }

    /// <summary>1 is the highest.</summary>
    public int Rank { get; private set; }

    public string Name { get; private set; } = "";

    public int Quantity { get; private set; }

    /// <summary>Whole đồng for one; null: no money.</summary>
    public long? Amount { get; private set; }

    public string InKind { get; private set; } = "";

    public string Sponsor { get; private set; } = "";

    /// <summary>Giấy chứng nhận, giấy khen, bằng khen.</summary>
    public string Certificate { get; private set; } = "";

    public static Award Create(Guid contestId, Guid? trackId, int rank, string name, int quantity, long? amount, string inKind, string sponsor, string certificate)
    {
        var award = new Award { ContestId = contestId };
        award.Change(trackId, rank, name, quantity, amount, inKind, sponsor, certificate);
        return award;
    }

    public void Change(Guid? trackId, int rank, string name, int quantity, long? amount, string inKind, string sponsor, string certificate)
    {
        TrackId = trackId;
        Rank = rank;
        Name = VietnameseText.Clean(name);
        Quantity = quantity;
        Amount = amount;
        InKind = VietnameseText.Clean(inKind);
        Sponsor = VietnameseText.Clean(sponsor);
        Certificate = VietnameseText.Clean(certificate);
    }
}
