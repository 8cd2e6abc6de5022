import contract.RightSoFar;
import java.util.ArrayDeque;
import java.util.Deque;

class MyRightSoFar implements RightSoFar {
    @Override
    public int signs(String text) {
        Deque<Character> expected = new ArrayDeque<>();
        for (int t = 0; t < text.length(); t++) {
            char sign = text.charAt(t);
            if (sign == '(') {
                expected.push(')');
            } else if (sign == '[') {
                expected.push(']');
            } else if (expected.isEmpty() || expected.pop() != sign) {
                return t;
            }
        }
        return text.length();
    }
}
