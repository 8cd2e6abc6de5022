import contract.DrownedPatterns;

class MyDrownedPatterns implements DrownedPatterns {
    @Override
    public int[][] patterns() {
        int[][] patterns = new int[3][30];
        for (int p = 0; p < 3; p++) {
            for (int i = 0; i < 30; i++) {
                patterns[p][i] = i == p ? -1 : 1;
            }
        }
        return patterns;
    }
}
