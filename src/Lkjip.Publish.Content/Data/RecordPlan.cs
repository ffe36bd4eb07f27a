using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>The keys of a record as files write them, read off its properties once.</summary>
internal sealed class RecordPlan
{
    private static readonly ConcurrentDictionary<Type, RecordPlan> Plans = new();

    private readonly Type type;
    private readonly PropertyInfo? position;

    private RecordPlan(Type type)
    {
        this.type = type;
        PropertyInfo[] properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        position = properties.FirstOrDefault(p => p.PropertyType == typeof(SourcePosition) && p.CanWrite);
        Members = properties
            .Where(p => p.CanWrite && p.GetCustomAttribute<NotInFileAttribute>() is null)
            .OrderBy(p => Depth(p.DeclaringType!))
            .ToDictionary(
                p => JsonNamingPolicy.CamelCase.ConvertName(p.Name),
                p => new RecordMember(p.PropertyType, p.GetCustomAttribute<RequiredMemberAttribute>() is not null, p.GetValue, p.SetValue));
        Required = [.. Members.Where(m => m.Value.IsRequired).Select(m => m.Key)];
    }

    /// <summary>The keys with what they hold.</summary>
    public IReadOnlyDictionary<string, RecordMember> Members { get; }

    /// <summary>The keys that must be written.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>The plan of a record type.</summary>
    public static RecordPlan For(Type type) => Plans.GetOrAdd(type, t => new RecordPlan(t));

    // What a record has in common with others comes first: id and caption of a block.
    private static int Depth(Type type) => type.BaseType is { } extended ? Depth(extended) + 1 : 0;

    /// <summary>A record whose keys are still to be set.</summary>
    /// <param name="at">Where it was written; kept by records that know their place.</param>
    public object Create(SourcePosition at)
    {
        object record = Activator.CreateInstance(type)!;
        position?.SetValue(record, at);
        return record;
    }
}
