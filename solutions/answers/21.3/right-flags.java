import contract.StemsApart;
import java.util.ArrayList;
import java.util.List;

class MyStemsApart implements StemsApart {
    @Override
    public int[] heldOut(String[] words, int least) {
        boolean[] isHeld = new boolean[words.length];
        int count = 0;
        for (int first = 0; first < words.length && count < least; first++) {
            for (int i = first; i < words.length; i++) {
                if (!isHeld[i] && stem(words[i]).equals(stem(words[first]))) {
                    isHeld[i] = true;
                    count++;
                }
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (isHeld[i]) {
                places.add(i);
            }
        }
        return places.stream().mapToInt(i -> i).toArray();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }
}
