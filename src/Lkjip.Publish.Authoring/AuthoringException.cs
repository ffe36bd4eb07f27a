namespace Lkjip.Publish.Authoring;

/// <summary>What was asked for cannot be done as it was asked; nothing was written.</summary>
/// <param name="message">What is wrong and what to do, for the user.</param>
public sealed class AuthoringException(string message) : Exception(message);
