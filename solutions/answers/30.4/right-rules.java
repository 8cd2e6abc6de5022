import contract.StateSuspect;

class MyStateSuspect implements StateSuspect {
    @Override
    public String kind(int[][] lamps, int[][] lengths, int[][] turns) {
        boolean right = true;
        boolean none = true;
        boolean kept = true;
        boolean exchanged = true;
        for (int p = 0; p < turns.length; p++) {
            int partner = p % 2 == 0 ? p + 1 : p - 1;
            for (int g = 0; g < turns[p].length; g++) {
                right &= turns[p][g] == lamps[p][g];
                none &= turns[p][g] == turns[0][0];
                kept &= turns[p][g] == lamps[p][0];
                exchanged &= turns[p][g] == lamps[partner][g];
            }
        }
        return right ? "right" : none ? "none" : kept ? "kept" : exchanged ? "exchanged" : "cut";
    }
}
