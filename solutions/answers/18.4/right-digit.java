import contract.BlindMark;

class MyBlindMark implements BlindMark {
    @Override
    public long wrong(long right) {
        long digit = right / 100_000;
        long other = digit > 5 ? digit - 5 : digit + 4;
        return right + (other - digit) * 100_000;
    }
}
