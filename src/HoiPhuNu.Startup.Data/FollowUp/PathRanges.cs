using System.Linq.Expressions;
using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>
/// Everything below a unit, asked as a range of the index over paths: a path ends with a slash, and "0" is the character after it. LIKE
/// would look at every unit.
/// </summary>
internal static class PathRanges
{
    /// <param name="projects">To choose from.</param>
    /// <param name="paths">Units; none of them lies below another.</param>
    /// <param name="or">Others besides; null: none.</param>
    public static IQueryable<SupportedProject> Below(this IQueryable<SupportedProject> projects, IReadOnlyList<string> paths, Expression<Func<SupportedProject, bool>>? or = null)
    {
        var any = paths.Select(Below).Concat(or is null ? [] : [or]).ToList();
        if (any.Count == 0)
        {
            return projects.Where(_ => false);
        }

        var project = Expression.Parameter(typeof(SupportedProject), "p");
        var body = any.Select(one => new Renamed(one.Parameters[0], project).Visit(one.Body)).Aggregate(Expression.OrElse);
        return projects.Where(Expression.Lambda<Func<SupportedProject, bool>>(body, project));
    }

    private static Expression<Func<SupportedProject, bool>> Below(string path)
    {
        var (first, after) = (path, path[..^1] + "0");
        return p => p.Unit.Path.CompareTo(first) >= 0 && p.Unit.Path.CompareTo(after) < 0;
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
