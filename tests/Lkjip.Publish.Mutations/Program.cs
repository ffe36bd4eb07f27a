using System.Globalization;
using Lkjip.Publish.Mutations;

// Mistypes the figures of the real reports and prints which share of the slips is found. Arguments: 1 for every figure, 20 for every twentieth; a file for the slips that are missed.
int every = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1;
string content = Repository.PathOf("content");
string[] ids = [.. Reports.In(content)];
var runs = new IReadOnlyList<Mutant>[ids.Length];
Parallel.For(0, ids.Length, i => runs[i] = MutationRun.Over(content, ids[i], every));

foreach ((string id, IReadOnlyList<Mutant> run) in ids.Zip(runs))
{
    Console.WriteLine($"## {id}\n\n{MutationReport.Table(run)}");
}

Mutant[] all = [.. runs.SelectMany(r => r)];
(decimal share, int count) = MutationReport.Found(all);
Console.WriteLine($"## All reports\n\n{MutationReport.Table(all)}");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Derived or repeated: {share:0.00}% of {count} slips found."));
if (args.Length > 1)
{
    File.WriteAllLines(args[1], MutationReport.Missed(all));
}
