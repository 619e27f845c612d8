namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// A kind of business that women of the countryside begin, as sentences about {0} (the good) and {1} (the commune).
/// </summary>
/// <param name="Sector">Index into the default sectors.</param>
/// <param name="Title">Title of the entry.</param>
/// <param name="Need">What is wrong today.</param>
/// <param name="Product">What she makes.</param>
/// <param name="Resource">What the place gives.</param>
/// <param name="Novelty">What is new there.</param>
/// <param name="Customers">Who buys.</param>
/// <param name="Impact">What it does for others.</param>
/// <param name="Topics">Codes of what she wants a mentor for.</param>
/// <param name="North">Goods of the northern mountains.</param>
/// <param name="South">Goods of Bình Phước.</param>
internal sealed record DemoIdea(int Sector, string Title, string Need, string Product, string Resource, string Novelty, string Customers, string Impact, string[] Topics, string[] North, string[] South);
