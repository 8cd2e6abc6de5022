import contract.StemsApart;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

class MyStemsApart implements StemsApart {
    @Override
    public int[] heldOut(String[] words, int least) {
        Set<String> held = new HashSet<>();
        int[] places = {};
        for (String word : words) {
            if (places.length < least) {
                held.add(stem(word));
                places = IntStream.range(0, words.length)
                        .filter(i -> held.contains(stem(words[i])))
                        .toArray();
            }
        }
        return places;
    }

    private String stem(String word) {
        return word.length() < 4 ? word : word.substring(0, 4);
    }
}
