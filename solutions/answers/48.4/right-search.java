import contract.LateRepeat;

class MyLateRepeat implements LateRepeat {
    @Override
    public int[] periods() {
        int[] best = new int[4];
        int latest = 0;
        for (int a = 1; a <= 12; a++) {
            for (int b = a; b <= 12; b++) {
                for (int c = b; c <= 12; c++) {
                    for (int d = c; d <= 12; d++) {
                        int t = d;
                        while (t % a != 0 || t % b != 0 || t % c != 0) {
                            t += d;
                        }
                        if (t > latest) {
                            latest = t;
                            best = new int[] {a, b, c, d};
                        }
                    }
                }
            }
        }
        return best;
    }
}
