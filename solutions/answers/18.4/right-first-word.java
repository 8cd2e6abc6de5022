import contract.BlindMark;

class MyBlindMark implements BlindMark {
    @Override
    public long wrong(long right) {
        // The first word is in four runs only, and it carries the hundred thousands.
        return right < 500_000 ? right + 400_000 : right - 400_000;
    }
}
