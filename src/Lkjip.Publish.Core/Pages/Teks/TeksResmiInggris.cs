namespace Lkjip.Publish.Core;

/// <summary>What stands beside an official figure, in British English.</summary>
internal sealed class TeksResmiInggris : TeksResmi
{
    public override string HasilPerhitungan(string nilai) => $"computed: {nilai}";
    public override string MenurutData(string nilai) => $"according to the data: {nilai}";
    public override string JugaTercetak(string nilai) => $"also printed as {nilai}:";
}
