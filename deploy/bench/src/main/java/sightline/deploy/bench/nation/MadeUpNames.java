package sightline.deploy.bench.nation;

import java.util.List;
import java.util.Random;

/** Names that nobody has: first names out of books, and surnames put together of things and places. */
final class MadeUpNames {
    private static final List<String> FIRST = words("""
            Ada Alfie Amber Arlo Aria Barnaby Basil Beatrix Benno Bertha Bram Bridie Caius Calla Casper Cecily Clement
            Cora Cosmo Dahlia Dexter Dora Dorian Edith Edmund Effie Elspeth Ember Enoch Esme Ewan Fabian Faye Felix Fern
            Fergus Flora Florian Freya Gideon Ginny Greta Gus Hattie Hector Hester Hugo Ida Imogen Ines Iris Isolde Ivor
            Jago Jasper Jemima Jethro Jolyon Juno Kit Lachlan Lark Leopold Lettice Linus Lorcan Lottie Ludo Luna Mabel
            Magnus Marlow Matilda Maud Merryn Milo Minerva Monty Myrtle Nell Nerys Niamh Noah Olive Orla Orson Otis
            Ottilie Pandora Percy Perdita Perran Petra Piers Poppy Quentin Quincy Ralph Raven Rhys Robin Rollo Roma
            Rowena Rufus Sable Saffron Saskia Selwyn Seren Silas Sybil Tabitha Tarquin Thea Toby Tristan Una Ursula
            Verity Violet Wilfred Willa Xanthe Yorick Zelda Zeno""");
    private static final List<String> THING = words("""
            Acorn Amber Bramble Butter Candle Cinder Clover Copper Cotton Drift Elder Ember Feather Fiddle Flint Frost
            Ginger Glimmer Hazel Heather Honey Ink Ivory Juniper Kettle Lantern Lavender Linden Maple Marmalade Meadow
            Mistle Mulberry Nettle Nutmeg Otter Paper Pebble Pepper Pickle Plum Quill Raven Rosemary Saffron Silver
            Sparrow Story Sugar Teasel Thimble Thistle Tinker Umber Velvet Walnut Willow Winter Yarrow""");
    private static final List<String> PLACE = words("""
            bank beck bottom bourne brook by combe croft dale den dyke field ford gate grove ham hay holme hurst ing land
            ley low marsh mere mill moor more ness quist ridge row sett shaw stead stone thorpe ton tree vale wade wall
            water well wick wood worth yard""");

    private final Random random;

    MadeUpNames(Random random) {
        this.random = random;
    }

    String next() {
        return "%s %s%s".formatted(any(FIRST), any(THING), any(PLACE));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
