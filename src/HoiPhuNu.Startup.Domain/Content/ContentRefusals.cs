using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Content;

public static class ContentRefusals
{
    public static readonly Refusal NoTitle = new("Content.NoTitle");
    public static readonly Refusal NoBody = new("Content.NoBody");
    public static readonly Refusal EnglishHalf = new("Content.EnglishHalf");
    public static readonly Refusal AlreadyPublished = new("Content.AlreadyPublished");
    public static readonly Refusal NotPublished = new("Content.NotPublished");
}
