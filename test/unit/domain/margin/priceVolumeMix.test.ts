import { type MixVariant, priceVolumeMix } from "../../../../src/domain/margin/priceVolumeMix";
import { refusal } from "../refuses";
import { columnsOf, type ProductChange, type ProductPeriod } from "./columnsOf";

const sold = (units: number, price: number, unitCost = 0): ProductPeriod => ({
  sales: units * price,
  units,
  cost: units * unitCost,
});
const none = sold(0, 0);

const explained = (products: readonly ProductChange[], variant?: MixVariant) => {
  const { before, after } = columnsOf(products);
  const effectsOf = priceVolumeMix(before, after, variant);
  return products.map((_, product) => effectsOf(product));
};

describe("priceVolumeMix", () => {
  it("explains a higher price alone by price, on what is sold now", () => {
    const [effects] = explained([{ before: sold(10, 5), after: sold(20, 6) }]);
    expect(effects).toMatchObject({ price: 20, volume: 50, mix: 0 });
  });

  it("explains a shift between products by mix alone", () => {
    // 10 units go from a product of 4 to a product of 10; the total stays 40.
    const [dear, cheap] = explained([
      { before: sold(20, 10), after: sold(30, 10) },
      { before: sold(20, 4), after: sold(10, 4) },
    ]);
    expect(dear).toMatchObject({ price: 0, volume: 0, mix: 100 });
    expect(cheap).toMatchObject({ price: 0, volume: 0, mix: -40 });
  });

  it("holds each product against the average where mix is so defined, with the same total", () => {
    // The average price was (200 + 80) / 40 = 7; 10 units more at 3 above it, 10 fewer at 3 below.
    const [dear, cheap] = explained(
      [
        { before: sold(20, 10), after: sold(30, 10) },
        { before: sold(20, 4), after: sold(10, 4) },
      ],
      "average",
    );
    expect(dear).toMatchObject({ volume: 70, mix: 30 });
    expect(cheap).toMatchObject({ volume: -70, mix: 30 });
  });

  it("explains margin where there are costs: dearer supplies take away, volume counts with the margin", () => {
    // Unit margin 10 - 6 = 4; units 10 -> 20; price 10 -> 11; unit cost 6 -> 8. Margin 40 -> 60.
    const [effects] = explained([{ before: sold(10, 10, 6), after: sold(20, 11, 8) }]);
    expect(effects).toEqual({ price: 20, volume: 40, mix: 0, cost: -40, gained: 0, lost: 0 });
  });

  it("holds margins, not prices, against the average margin", () => {
    // Unit margins 6 and 2 on 20 units each: 4 on average. 10 units go from the worse product to the better one.
    const [better, worse] = explained(
      [
        { before: sold(20, 10, 4), after: sold(30, 10, 4) },
        { before: sold(20, 4, 2), after: sold(10, 4, 2) },
      ],
      "average",
    );
    expect(better).toMatchObject({ volume: 40, mix: 20, cost: 0 });
    expect(worse).toMatchObject({ volume: -40, mix: 20, cost: 0 });
  });

  it("keeps new and lost products apart, and out of the mix", () => {
    const [kept, gained, lost, never] = explained([
      { before: sold(10, 5), after: sold(10, 5) },
      { before: none, after: sold(4, 9, 2) },
      { before: sold(3, 7, 1), after: none },
      { before: none, after: none },
    ]);
    const nothing = { price: 0, volume: 0, mix: 0, cost: 0, gained: 0, lost: 0 };
    expect(kept).toEqual(nothing);
    expect(gained).toEqual({ ...nothing, gained: 28 });
    expect(lost).toEqual({ ...nothing, lost: -18 });
    expect(never).toEqual(nothing);
  });

  it("has nothing but gained products where all are new", () => {
    expect(explained([{ before: none, after: sold(2, 3) }])).toEqual([
      { price: 0, volume: 0, mix: 0, cost: 0, gained: 6, lost: 0 },
    ]);
  });

  it("takes products given away for products of price 0", () => {
    const [effects] = explained([{ before: sold(10, 0), after: sold(10, 2) }]);
    expect(effects).toMatchObject({ price: 20, volume: 0 });
  });

  it.each([
    ["negative units", { sales: 1, units: -1, cost: 0 }, /product 2 has -1 units/],
    ["sales without units", { sales: 1, units: 0, cost: 0 }, /product 2 has sales but no units/],
    ["a cost without units", { sales: 0, units: 0, cost: 1 }, /product 2 has a cost but no units/],
  ])("refuses %s, before and now", (_name, odd, message) => {
    const fine = { before: sold(1, 1), after: sold(1, 1) };
    expect(() => explained([fine, { before: odd, after: sold(1, 1) }])).toThrow(refusal("outOfRange", message));
    expect(() => explained([fine, { before: sold(1, 1), after: odd }])).toThrow(refusal("outOfRange", message));
  });

  it("takes products without any cost for those whose sales are to be explained", () => {
    // By hand: 100 sold at 5, now 120 at 6: 120 × 1 of price, 20 × 5 of volume.
    const effectsOf = priceVolumeMix(
      { sales: [500], units: [100], cost: [] },
      { sales: [720], units: [120], cost: [] },
    );
    expect(effectsOf(0)).toEqual({ price: 120, volume: 100, mix: 0, cost: 0, gained: 0, lost: 0 });
  });

  it.each([
    ["units", { sales: [1, 2], units: [1], cost: [] }],
    ["costs", { sales: [1, 2], units: [1, 1], cost: [1] }],
    ["products", { sales: [1], units: [1], cost: [] }],
  ])("refuses periods of which one has fewer %s, before and now", (_name, fewer) => {
    const whole = { sales: [1, 2], units: [1, 1], cost: [] };
    expect(() => priceVolumeMix(whole, fewer)).toThrow(refusal("lengthMismatch", /the same products/));
    expect(() => priceVolumeMix(fewer, whole)).toThrow(refusal("lengthMismatch", /the same products/));
  });
});
