namespace Lkjip.Publish.Core;

/// <summary>Marks a property that the program fills in and that no data file may contain.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInFileAttribute : Attribute;
